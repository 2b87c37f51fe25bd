const GIVEN_UP_AFTER = 10_000;

/** Offers a text as a file to be kept; some hosts of Excel block it without a word. */
export const downloadText = (name: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), GIVEN_UP_AFTER);
};
