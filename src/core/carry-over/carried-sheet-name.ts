import { legalSheetName } from "../sheet-spec/sheet-name";

const LONGEST = 31;

/** The name of next year's sheet: the project's, with the year behind it where it does not state it within the length Excel allows. */
export const carriedSheetName = (projectName: string, year: number): string => {
  const name = legalSheetName(projectName, []);
  if (name.includes(String(year))) return name;
  const suffix = `-${year}`;
  return (
    Array.from(name)
      .slice(0, LONGEST - suffix.length)
      .join("") + suffix
  );
};
