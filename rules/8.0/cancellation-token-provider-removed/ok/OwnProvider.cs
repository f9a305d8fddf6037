using System.Threading;

namespace Acme.Jobs;

/// <summary>Our own interface of the same name.</summary>
public interface ICancellationTokenProvider
{
    CancellationToken CancellationToken { get; }
}

public class Job
{
    private readonly ICancellationTokenProvider _tokens;

    public Job(ICancellationTokenProvider tokens) => _tokens = tokens;

    public bool IsStopped => _tokens.CancellationToken.IsCancellationRequested;
}
