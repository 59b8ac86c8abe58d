// No artifact is deleted here: Octokit and a reader of archives, which this and its three neighbours bring, would take post 170 ms to load.
const absent = () => {
  throw new Error('Deleting artifacts is not in this build (scripts/stubs)');
};

export { absent as deleteArtifactPublic, absent as deleteArtifactInternal };
