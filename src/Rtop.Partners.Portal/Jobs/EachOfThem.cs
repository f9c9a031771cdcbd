namespace Rtop.Partners.Portal.Jobs;

/// <summary>Parts of a job failed; the others were done. Says where and by what kind of fault, never with its words: they could have content.</summary>
public sealed class JobFault(string job, IReadOnlyList<string> parts) : Exception($"{job} failed in part: {string.Join(", ", parts)}")
{
    /// <summary>The parts that failed, each with the kind of its fault.</summary>
    public IReadOnlyList<string> Parts { get; } = parts;
}

/// <summary>Does one thing for each of many: one that fails does not keep the others from being done.</summary>
public static class EachOfThem
{
    /// <summary>Does it for each, in order. Throws <see cref="JobFault"/> at the end when some failed, so that the scheduler knows.</summary>
    public static async Task DoAsync<T>(IEnumerable<T> many, Func<T, string> name, Func<T, Task> part, string job, ILogger log, CancellationToken ct)
    {
        List<string> failed = [];
        foreach (var one in many)
        {
            ct.ThrowIfCancellationRequested();
            try
            {
                await part(one);
            }
            catch (JobFault fault)
            {
                failed.AddRange(fault.Parts.Select(inner => $"{name(one)}/{inner}"));
            }
            catch (Exception fault) when (fault is not OperationCanceledException || !ct.IsCancellationRequested)
            {
                failed.Add($"{name(one)}: {fault.GetType().Name}");
                log.LogError("{Job} failed for {Part}: {Fault}{NewLine}{Trace}", job, name(one), Kinds(fault), Environment.NewLine, fault.StackTrace);
            }
        }

        if (failed is not []) throw new JobFault(job, failed);
    }

    static string Kinds(Exception fault) => fault.InnerException is { } inner ? $"{fault.GetType().Name} of {Kinds(inner)}" : fault.GetType().Name;
}
