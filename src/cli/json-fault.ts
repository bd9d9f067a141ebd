/** The first error in a JSON text: line and column, from 1, and a message on how to fix it. */
export interface Fault {
  line: number;
  column: number;
  message: string;
}

/**
 * Finds the first error in a JSON text. `JSON.parse` does not report the position in every version
 * of Node, and its messages do not help authors who write JSON by hand. A duplicate key is an error
 * too, because `JSON.parse` silently drops the first value.
 */
export function jsonFault(text: string): Fault | undefined {
  try {
    new Reader(text).all();
  } catch (error) {
    if (error instanceof Wrong) return { ...error.place, message: error.message };
    if (!(error instanceof RangeError)) throw error;
    return { line: 1, column: 1, message: 'this is nested deeper than any factsheet.' };
  }
  return undefined;
}

class Wrong extends Error {
  readonly place: { line: number; column: number };

  constructor(text: string, at: number, message: string) {
    super(message);
    const lines = text.slice(0, at).split(/\r\n|\n|\r/);
    this.place = { line: lines.length, column: lines.at(-1)!.length + 1 };
  }
}

class Reader {
  #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  all(): void {
    this.#value();
    if (this.#next() !== '') this.#wrong('nothing may stand behind the end of the outermost value');
  }

  #wrong(right: string, at = this.#at): never {
    const [found] = this.#text.slice(at).match(/^(?:[\w.+-]+|.)/u) ?? [];
    const what =
      at >= this.#text.length ? 'the file ends here' : `found ${found ?? 'a line break'}`;
    throw new Wrong(this.#text, at, `${what}; ${right}.`);
  }

  /** The next character that is not white space; empty at the end. */
  #next(): string {
    this.#take(/[ \t\n\r]*/y);
    return this.#text.charAt(this.#at);
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const [taken] = pattern.exec(this.#text) ?? [];
    this.#at += taken?.length ?? 0;
    return taken;
  }

  #value(): void {
    const next = this.#next();
    if (next === '{') this.#members('}', () => this.#member());
    else if (next === '[') this.#members(']', () => () => this.#value());
    else if (next === '"') this.#string();
    else this.#word(next);
  }

  #word(next: string): void {
    if (this.#take(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])/y)) return;
    if (this.#take(/(?:true|false|null)(?![\w.+-])/y)) return;
    if (next === '/' || next === '#') this.#wrong('JSON has no comments');
    this.#wrong(
      'a value must stand here: "text" in double quotes, a number, true, false, null, [ or {',
    );
  }

  /** Reads the items between two brackets; `reading` returns the reader of one item. */
  #members(end: string, reading: () => () => void): void {
    const read = reading();
    this.#at += 1;
    if (this.#next() === end) {
      this.#at += 1;
      return;
    }
    for (;;) {
      read();
      const next = this.#next();
      if (next !== ',' && next !== end) this.#wrong(`a comma or ${end} must stand before it`);
      this.#at += 1;
      if (next === end) return;
      if (this.#next() === end) this.#wrong('the comma before it must go');
    }
  }

  #member(): () => void {
    const keys = new Set<string>();
    return () => {
      if (this.#next() !== '"') this.#wrong('a key in double quotes must stand here');
      const at = this.#at;
      const key = this.#string();
      if (keys.has(key))
        this.#wrong(`the key ${key} stands twice in this object, and only once is right`, at);
      keys.add(key);
      if (this.#next() !== ':') this.#wrong('a colon must stand between a key and its value');
      this.#at += 1;
      this.#value();
    };
  }

  #string(): string {
    const start = this.#at;
    this.#at += 1;
    for (;;) {
      this.#take(/[ !#-[\]-\uffff]*/y);
      const next = this.#text.charAt(this.#at);
      if (next === '"') break;
      if (next === '\n' || next === '\r')
        this.#wrong('a text must end with a double quote on its own line');
      if (next === '') this.#wrong('a text must end with a double quote');
      if (next !== '\\')
        this.#wrong('a control character must be written as an escape, a tab as \\t');
      if (!this.#take(/\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y))
        this.#wrong(
          'a backslash must be doubled, or begin one of \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u0000',
        );
    }
    this.#at += 1;
    return this.#text.slice(start, this.#at);
  }
}
