import type { ReactiveController, ReactiveElement } from 'lit';
import { type Problem, ProblemError } from '../../factsheet/problem.js';
import type { Factsheet } from '../../factsheet/types.js';
import { fetchJson } from './fetch-json.js';
import { loadValidator } from './load-validator.js';

type Host = ReactiveElement & { src: string | undefined; factsheet: unknown };

/** Where the host has its own factsheet from, and what stands there. */
type Input =
  | { from: 'property' | 'script'; data: unknown }
  | { from: 'src'; data: string }
  | undefined;

/**
 * The factsheet that the page brings along: by the `factsheet` property, by `src`, or in a script
 * child. It is validated before anything shows it. While the next one is pending or after it has
 * failed, the last valid one stays.
 */
export class FactsheetController implements ReactiveController {
  /** `initial` while the page brings no factsheet of its own. */
  status: 'initial' | 'pending' | 'complete' | 'error' = 'initial';
  /** The last valid factsheet. */
  factsheet: Factsheet | undefined;
  /** What is wrong with the current input. */
  problems: readonly Problem[] = [];
  /** Resolves when the current input has been checked. */
  settled: Promise<void> = Promise.resolve();

  #host: Host;
  #input: Input;
  #release = () => {};

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Reads the host's inputs. The host calls it in `willUpdate`, which runs before `hostUpdate`. */
  update(): void {
    const input = this.#readInput();
    if (input?.from === this.#input?.from && input?.data === this.#input?.data) return;
    this.#cancel();
    this.#input = input;
    this.problems = [];
    if (!input) {
      this.status = 'initial';
      this.factsheet = undefined;
    } else {
      this.status = 'pending';
      if (input.data !== null) this.settled = this.#check(input);
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
    if (factsheet !== undefined) return { from: 'property', data: factsheet };
    if (src) {
      const isAddress = URL.canParse(src, document.baseURI);
      return { from: 'src', data: isAddress ? new URL(src, document.baseURI).href : src };
    }
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    return script?.textContent ? { from: 'script', data: script.textContent } : undefined;
  }

  /** Validates the input; the validator and the data are requested at the same time. */
  async #check(input: NonNullable<Input>): Promise<void> {
    const validator = loadValidator();
    try {
      const [validate, data] = await Promise.all([validator, this.#dataOf(input)]);
      if (this.#input !== input) return;
      const result = validate(data);
      if (!result.ok) throw new ProblemError(...result.problems);
      this.factsheet = result.factsheet;
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
    const message = `The script inside is not JSON: ${(error as Error).message}.`;
    throw new ProblemError({ path: 'script', message });
  }
}
