namespace Harbour.Documents
{
    public class Signer
    {
        public Signer AddSigningCredential(string name) => this;

        public void Run()
        {
            this.AddSigningCredential("first");
            this.AddSigningCredential("second");
        }
    }
}
