/** What a server that speaks TLS shows its clients, and what those trust it by. */
export interface TlsIdentity {
  /** The certificate of its CA, in PEM: all that anybody else ever gets to see. */
  readonly ca: string;
  /** What that CA has signed, in PEM. */
  readonly cert: string;
  /** The private key of `cert`, in PEM: it stays in the memory of this process. */
  readonly key: string;
}
