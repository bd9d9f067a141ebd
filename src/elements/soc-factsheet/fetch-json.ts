import { ProblemError } from '../../factsheet/problem.js';

/** Limits of a response, in bytes and milliseconds. A factsheet stays far below them. */
const maxBytes = 5_000_000;
const timeout = 10_000;

interface SharedRequest {
  data: Promise<unknown>;
  users: number;
  abort: AbortController;
}

/** One request per address, shared by all elements that use it until the last one releases it. */
const requests = new Map<string, SharedRequest>();

/** Fetches the JSON at an address; `release` aborts the request if it has no other user. */
export function fetchJson(address: string): { data: Promise<unknown>; release: () => void } {
  let shared = requests.get(address);
  if (!shared) {
    const abort = new AbortController();
    shared = { data: read(address, abort), users: 0, abort };
    requests.set(address, shared);
  }
  const request = shared;
  request.users += 1;
  let released = false;
  return {
    data: request.data,
    release: () => {
      if (released) return;
      released = true;
      request.users -= 1;
      if (request.users) return;
      request.abort.abort();
      if (requests.get(address) === request) requests.delete(address);
    },
  };
}

const problem = (address: string, message: string) =>
  new ProblemError({ path: 'src', message: `src: ${address} ${message}` });

async function read(address: string, abort: AbortController): Promise<unknown> {
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    abort.abort();
  }, timeout);
  try {
    const response = await fetch(address, { signal: abort.signal });
    const type = response.headers.get('content-type') ?? '';
    if (!response.ok) throw problem(address, `answered ${response.status}; check the address.`);
    if (/html|xml|image|video|audio/.test(type)) {
      throw problem(address, `is of type ${type}; it must be JSON (application/json).`);
    }
    const text = await textOf(response, address);
    if (!text.trim()) throw problem(address, 'is empty; it must be a factsheet as JSON.');
    try {
      return JSON.parse(text);
    } catch (error) {
      throw problem(
        address,
        `is not JSON: ${(error as Error).message}. Check it with "soc-elements validate".`,
      );
    }
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    throw problem(
      address,
      isLate
        ? `took longer than ${timeout / 1000} seconds; use a faster server.`
        : 'could not be fetched; check the address, and that its server allows this page to read it (CORS).',
    );
  } finally {
    clearTimeout(timer);
  }
}

/** The text of a response without its byte-order mark. Stops reading at the size limit. */
async function textOf(response: Response, address: string): Promise<string> {
  const decoder = new TextDecoder();
  const reader = response.body?.getReader();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > maxBytes) {
      await reader?.cancel();
      throw problem(address, `is larger than ${maxBytes / 1e6} MB; it must be one factsheet.`);
    }
    text += decoder.decode(value, { stream: true });
  }
}
