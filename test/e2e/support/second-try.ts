// Grid, pane and browser share the machine with whatever else it does: a journey starved of time gets one more try, and what failed first is printed.
jest.retryTimes(1, { logErrorsBeforeRetry: true });
