const LOOK_EVERY = 500;

/**
 * Calls back when the program that started this one is gone. npm starts a shell and the shell starts us; `kill` on npm reaches
 * the shell, and dash ends without a word to its child. Nothing but the number of our parent, which changes then, tells us.
 */
export const whenParentEnds = (end: () => void): void => {
  const parent = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look);
    end();
  }, LOOK_EVERY);
  look.unref();
};
