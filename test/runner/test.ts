import { test as nodeTest, type TestContext } from 'node:test';

const limit = 60_000;

/** Node's `test` with a time limit, for tests that start browsers, servers or programs. */
export function test(name: string, run: (context: TestContext) => unknown): void {
  // Made here, so that its stack names the file of the test.
  const late = new Error(`The test took longer than ${limit / 1000} seconds.`);
  nodeTest(name, async (context) => {
    let timer: NodeJS.Timeout | undefined;
    const timeout = new Promise((_, reject) => {
      timer = setTimeout(() => reject(late), limit);
    });
    try {
      await Promise.race([run(context), timeout]);
    } finally {
      clearTimeout(timer);
    }
  });
}
