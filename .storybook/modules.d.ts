/// <reference types="vite/client" />

declare module '*/custom-elements.json' {
  const manifest: object;
  export default manifest;
}
