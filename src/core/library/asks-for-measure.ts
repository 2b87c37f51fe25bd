/** Whether a finding asks for a target that can be measured. */
export const asksForMeasure = ({ ruleId }: { readonly ruleId: string }): boolean => ruleId.startsWith("qualitative-");
