/** An amount as typed (full-width digits and thousands separators allowed); undefined when empty, NaN when it is none. */
export const typedAmount = (text: string): number | undefined => {
  const plain = text.normalize("NFKC").replace(/[\s,]/g, "");
  if (plain === "") return undefined;
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
};
