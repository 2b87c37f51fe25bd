/** Exit codes; 64–66 and 70 as in sysexits. */
export const EXIT = { clean: 0, crash: 1, found: 2, usage: 64, unreadable: 65, missing: 66, ruleFailed: 70 } as const;
