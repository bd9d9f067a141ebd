import { after } from 'node:test';

interface Closable {
  close(): unknown;
}

/**
 * Registers a hook that closes what a suite opened, the last first, also where opening the next
 * failed; gives the function to call with each browser and server as it opens.
 */
export function closeAfterwards(): <T extends Closable>(resource: T) => T {
  const open: Closable[] = [];
  after(async () => {
    for (const resource of open.reverse()) await resource.close();
  });
  return (resource) => {
    open.push(resource);
    return resource;
  };
}
