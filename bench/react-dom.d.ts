/** The functions of react-dom that the bench uses; its types are not installed. */
declare module 'react-dom' {
  export function flushSync<Result>(update: () => Result): Result;
}

declare module 'react-dom/client' {
  import type { ReactNode } from 'react';

  export interface Root {
    render(children: ReactNode): void;
    unmount(): void;
  }
  export function createRoot(container: Element): Root;
}
