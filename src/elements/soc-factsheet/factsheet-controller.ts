import type { ReactiveController, ReactiveElement } from 'lit';
import { type Problem, ProblemError } from '../../factsheet/problem.js';
import type { Factsheet } from '../../factsheet/types.js';
import { fetchJson } from './fetch-json.js';
import { loadValidator } from './load-validator.js';

type Host = ReactiveElement & { src: string | null | undefined; factsheet: unknown };

/** The host's source of a factsheet, and its value: an object, JSON text or a URL. */
type Input =
  | { from: 'property' | 'script'; data: unknown }
  | { from: 'src'; data: string }
  | undefined;

/**
 * The factsheet that the page provides: by the `factsheet` property, else by `src`, else in a
 * script child. It is validated before it is shown. The last valid factsheet is kept while the next
 * one is pending and after the next one has failed.
 */
export class FactsheetController implements ReactiveController {
  /** `initial` while the page provides no factsheet. */
  status: 'initial' | 'pending' | 'complete' | 'error' = 'initial';
  /** The last valid factsheet. */
  factsheet: Factsheet | undefined;
  /** Problems of the current input. */
  problems: readonly Problem[] = [];
  /** Resolves when the current input has been validated; does not wait for a factsheet at `src`. */
  settled: Promise<void> = Promise.resolve();

  #host: Host;
  #input: Input;
  #release = () => {};

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Reads the host's inputs. The host calls it in `willUpdate`; `hostUpdate` runs later. */
  update(): void {
    const input = this.#readInput();
    if (input?.from === this.#input?.from && input?.data === this.#input?.data) return;
    this.#cancel();
    this.#input = input;
    if (!input) {
      this.status = 'initial';
      this.factsheet = undefined;
      this.problems = [];
    } else {
      this.status = 'pending';
      if (input.data === null) return;
      const checked = this.#check(input);
      if (input.from !== 'src') this.settled = checked;
    }
  }

  hostDisconnected(): void {
    this.#cancel();
    this.#input = undefined;
  }

  #cancel(): void {
    this.#release();
    this.#release = () => {};
  }

  #readInput(): Input {
    const { factsheet, src } = this.#host;
    // Preact sets a property that it removes to an empty text.
    if (factsheet !== undefined && factsheet !== '') return { from: 'property', data: factsheet };
    // An empty `src` still says that the page has a factsheet of its own: never show the built-in one.
    if (src !== undefined && src !== null) {
      const isAddress = src.trim() && URL.canParse(src, document.baseURI);
      return { from: 'src', data: isAddress ? new URL(src, document.baseURI).href : src };
    }
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    return script?.textContent ? { from: 'script', data: script.textContent } : undefined;
  }

  /** Validates the input. The validator and the data load in parallel. */
  async #check(input: NonNullable<Input>): Promise<void> {
    const validator = loadValidator();
    try {
      const [validate, data] = await Promise.all([validator, this.#dataOf(input)]);
      if (this.#input !== input) return;
      const result = validate(data);
      if (!result.ok) throw new ProblemError(...result.problems);
      this.factsheet = result.factsheet;
      this.problems = [];
      this.status = 'complete';
    } catch (error) {
      if (this.#input !== input) return;
      if (!(error instanceof ProblemError)) throw error;
      this.problems = error.problems;
      this.status = 'error';
    }
    this.#host.requestUpdate();
  }

  async #dataOf({ from, data }: NonNullable<Input>): Promise<unknown> {
    if (from === 'property') return data;
    if (from === 'script') return parse(data as string);
    const address = data as string;
    if (!URL.canParse(address)) {
      const message = `src is "${address}"; it must be the address of a factsheet's JSON file.`;
      throw new ProblemError({ path: 'src', message });
    }
    const request = fetchJson(address);
    this.#release = request.release;
    const json = await request.data;
    if (json !== null) return json;
    const message = `src: ${address} holds null; it must be a factsheet.`;
    throw new ProblemError({ path: 'src', message });
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = `The script child is not JSON: ${(error as Error).message}.`;
    throw new ProblemError({ path: 'script', message });
  }
}
