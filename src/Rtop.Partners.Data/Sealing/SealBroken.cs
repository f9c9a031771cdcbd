namespace Rtop.Partners.Data.Sealing;

/// <summary>An envelope was changed, moved or cut, or is none: it is refused. Whatever was done to it, the sentence is the same.</summary>
public sealed class SealBroken() : Exception("A sealed record is not as the portal wrote it.");
