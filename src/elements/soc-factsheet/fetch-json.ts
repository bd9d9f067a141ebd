import { ProblemError } from '../../factsheet/problem.js';

/** A factsheet is words: one of 5 MB, or one that takes 10 seconds, is something else. */
const mostBytes = 5_000_000;
const mostMilliseconds = 10_000;

interface Request {
  data: Promise<unknown>;
  askers: number;
  abort: AbortController;
}

/** One request for each address, however many elements ask, until the last of them has gone. */
const requests = new Map<string, Request>();

/** Asks for the JSON at an address. Whoever asks calls `leave` when it needs it no more. */
export function request(address: string): { data: Promise<unknown>; leave: () => void } {
  let shared = requests.get(address);
  if (!shared) {
    const abort = new AbortController();
    shared = { data: read(address, abort), askers: 0, abort };
    requests.set(address, shared);
  }
  const asked = shared;
  asked.askers += 1;
  let left = false;
  return {
    data: asked.data,
    leave: () => {
      if (left) return;
      left = true;
      asked.askers -= 1;
      if (asked.askers) return;
      asked.abort.abort();
      if (requests.get(address) === asked) requests.delete(address);
    },
  };
}

const problem = (address: string, message: string) =>
  new ProblemError({ path: 'src', message: `src: ${address} ${message}` });

async function read(address: string, abort: AbortController): Promise<unknown> {
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    abort.abort();
  }, mostMilliseconds);
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
      late
        ? `took longer than ${mostMilliseconds / 1000} seconds; serve it from a faster place.`
        : 'could not be fetched; check the address, and that its server lets this page read it (CORS).',
    );
  } finally {
    clearTimeout(timer);
  }
}

/** The text, a byte-order mark left out, as long as it is not too long. */
async function textOf(response: Response, address: string): Promise<string> {
  const decoder = new TextDecoder();
  const reader = response.body?.getReader();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > mostBytes) {
      await reader?.cancel();
      throw problem(address, `is larger than ${mostBytes / 1e6} MB; it must be one factsheet.`);
    }
    text += decoder.decode(value, { stream: true });
  }
}
