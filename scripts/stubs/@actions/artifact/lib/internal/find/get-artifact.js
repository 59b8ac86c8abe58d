// No artifact is looked up here: Octokit and a reader of archives, which this and its three neighbours bring, would take post 170 ms to load.
const absent = () => {
  throw new Error('Looking up artifacts is not in this build (scripts/stubs)');
};

export { absent as getArtifactPublic, absent as getArtifactInternal };
