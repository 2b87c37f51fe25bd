/** An amount in 万元: two decimals, more only where the amount has them (`457.50`, `0.0025`). */
export const wan = (amount: number): string => {
  const exact = amount.toFixed(6).replace(/0{1,4}$/, "");
  return exact === "-0.00" ? "0.00" : exact;
};
