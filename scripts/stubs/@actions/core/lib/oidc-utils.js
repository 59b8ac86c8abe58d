// Nothing here asks for OIDC tokens: their HTTP client would take each step 17 to 30 ms to load.
export class OidcClient {
  static getIDToken() {
    throw new Error('OIDC tokens are not in this build (scripts/stubs)');
  }
}
