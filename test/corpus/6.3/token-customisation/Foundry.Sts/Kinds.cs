namespace Foundry.Kinds
{
    public enum ProofType
    {
        Assay,
        Hallmark
    }

    public enum Grade
    {
        Raw,
        Fine
    }
}
