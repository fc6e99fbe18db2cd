/** The text of a worker's script, as the plugin in vite/node-worker.ts bundles it. */
declare module '*?node-worker' {
  const script: string;
  export default script;
}
