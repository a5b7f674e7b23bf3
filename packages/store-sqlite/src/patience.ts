import { isBusy, storeError } from "./sqlite-errors.js";

/**
 * Does work again while others keep the file busy. The first time is at once; the waiting leaves the process free, unlike that of SQLite.
 *
 * @param work - Leaves nothing behind when it fails.
 * @param since - When the waiting began, as `performance.now()` tells it.
 * @param busyTimeout - For how many milliseconds it is done again.
 * @throws InzetError `STORE_UNAVAILABLE` when the time is over; `STORE_FAILED` for other errors of SQLite; what the work throws.
 */
export async function patiently<Result>(work: () => Result, since: number, busyTimeout: number): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error) || performance.now() - since >= busyTimeout) throw storeError(error, busyTimeout);
    }
    // A write takes a millisecond or so: whoever waits long asks less often.
    await new Promise((resolve) => setTimeout(resolve, Math.min(attempt, 10)));
  }
}
