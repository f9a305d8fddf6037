namespace Acme.Proofs;

public class DPoPProofValidatonContext
{
    public string Proof { get; set; }
}

public class Reader
{
    public string Read(DPoPProofValidatonContext context) => context.Proof;
}
