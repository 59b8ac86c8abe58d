// The files of an artifact are named one by one: what searches folders, here and in `readdir-glob`, and what writes TAR files
// would take post 26 ms to load.
const absent = () => {
  throw new Error('Searching for files is not in this build (scripts/stubs)');
};

module.exports = { exists: absent, expand: absent, expandMapping: absent, normalizeFilesArray: absent };
