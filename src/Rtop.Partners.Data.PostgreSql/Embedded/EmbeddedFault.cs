namespace Rtop.Partners.Data.PostgreSql.Embedded;

/// <summary>The embedded database cannot run; the message tells the operator what to do.</summary>
public sealed class EmbeddedFault(string message, Exception? cause = null) : Exception(message, cause);
