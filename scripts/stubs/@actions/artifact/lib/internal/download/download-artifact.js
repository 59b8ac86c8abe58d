// No artifact is downloaded here: Octokit and a reader of archives, which this and its three neighbours bring, would take post 170 ms to load.
const absent = () => {
  throw new Error('Downloading artifacts is not in this build (scripts/stubs)');
};

export { absent as downloadArtifactPublic, absent as downloadArtifactInternal, absent as streamExtractExternal };
