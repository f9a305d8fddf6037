/** What the page tells its script, as JSON in `data-manifest`; written by `Analyzer.astro`. */
export interface Manifest {
  /** Base path of the site, with a slash at its end. */
  readonly base: string;
  readonly bootHash: string;
  readonly worker: ManifestFile;
  readonly runtimeWasm: ManifestFile;
  readonly grammarWasm: ManifestFile;
  readonly catalog: ManifestFile;
}

export interface ManifestFile {
  /** Path below the base. */
  readonly path: string;
  /** Subresource integrity, checked by the browser. */
  readonly integrity: string;
}
