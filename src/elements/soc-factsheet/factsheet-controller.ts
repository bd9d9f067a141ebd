import type { ReactiveController, ReactiveElement } from 'lit';
import { ProblemError } from '../../factsheet/problem.js';
import type { Factsheet } from '../../factsheet/types.js';
import { validate } from '../../factsheet/validate.js';
import { report } from '../../internal/events/error-event.js';
import { request } from './fetch-json.js';

type Host = ReactiveElement & { src: string | undefined; factsheet: unknown };

/**
 * The factsheet an element was given: by a property, at an address, or in a script child. Nothing
 * is shown before it is validated, and what was good stays while the next is on its way or fails.
 */
export class FactsheetController implements ReactiveController {
  #host: Host;
  #asked: { address: string; leave: () => void } | undefined;
  #loaded: unknown;
  #inline = { text: '', data: undefined as unknown };
  #checked: { input: unknown; result: Factsheet | ProblemError } | undefined;
  #good: Factsheet | undefined;
  #failure: ProblemError | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** The factsheet; `null` while it is on its way, `undefined` where none was given. */
  find(): Factsheet | null | undefined {
    const input = this.#input();
    if (input === undefined) this.#good = undefined;
    if (input === undefined || input === null) return this.#good ?? (input as null | undefined);
    const result = this.#check(input);
    if (!(result instanceof ProblemError)) {
      this.#good = result;
      return result;
    }
    if (!this.#good) throw result;
    this.#failure = result;
    return this.#good;
  }

  hostUpdate(): void {
    const { src, factsheet } = this.#host;
    const named = factsheet === undefined ? src : undefined;
    const known = named && URL.canParse(named, document.baseURI);
    const address = known ? new URL(named, document.baseURI).href : named;
    if (address === this.#asked?.address) return;
    this.hostDisconnected();
    if (!address) return;
    const { data, leave } = known ? request(address) : { data: noAddress(address), leave() {} };
    const asked = { address, leave };
    this.#asked = asked;
    const arrived = (outcome: unknown) => {
      if (this.#asked !== asked) return;
      this.#loaded = outcome;
      this.#host.requestUpdate();
    };
    data.then((json) => arrived(json ?? new ProblemError(nothingAt(address))), arrived);
  }

  hostUpdated(): void {
    if (this.#failure) report(this.#host, this.#failure.problems);
    this.#failure = undefined;
  }

  hostDisconnected(): void {
    this.#asked?.leave();
    this.#asked = undefined;
    this.#loaded = null;
  }

  #input(): unknown {
    if (this.#host.factsheet !== undefined) return this.#host.factsheet;
    if (this.#host.src) return this.#loaded ?? null;
    const text = this.#host.querySelector(':scope > script[type="application/json"]')?.textContent;
    if (!text) return undefined;
    if (text !== this.#inline.text) this.#inline = { text, data: parse(text) };
    return this.#inline.data;
  }

  /** Each input is validated once, however often the element renders. */
  #check(input: unknown): Factsheet | ProblemError {
    if (this.#checked && input === this.#checked.input) return this.#checked.result;
    let result: Factsheet | ProblemError;
    if (input instanceof ProblemError) {
      result = input;
    } else {
      const validation = validate(input);
      result = validation.ok ? validation.factsheet : new ProblemError(...validation.problems);
    }
    this.#checked = { input, result };
    return result;
  }
}

const noAddress = (src: string) =>
  Promise.reject(
    new ProblemError({
      path: 'src',
      message: `src is "${src}"; it must be the address of a factsheet's JSON file.`,
    }),
  );

const nothingAt = (address: string) => ({
  path: 'src',
  message: `src: ${address} holds null; it must be a factsheet.`,
});

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = `The script inside is not JSON: ${(error as Error).message}.`;
    return new ProblemError({ path: 'script', message });
  }
}
