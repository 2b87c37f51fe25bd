/** Where this machine keeps waivers. */
export const WAIVERS_KEY = "waivers";
/** Where a workbook keeps them. */
export const WORKBOOK_WAIVERS_KEY = "jx-waivers";
