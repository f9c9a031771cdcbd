namespace Rtop.Partners.Data.Accounts;

/// <summary>When a planned job failed last, and by what kind of fault; never with its words, which could have content. It gives no power, and needs no seal.</summary>
public sealed class JobFailure
{
    /// <summary>The job.</summary>
    public required string Name { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; set; }

    /// <summary>The kind of fault.</summary>
    public required string Fault { get; set; }
}
