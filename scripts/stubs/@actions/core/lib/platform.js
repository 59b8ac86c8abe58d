// Nothing here asks for the system's name: the processes that would be started for it take each step 4 ms to load.
export const getDetails = () => {
  throw new Error('Details of the platform are not in this build (scripts/stubs)');
};
