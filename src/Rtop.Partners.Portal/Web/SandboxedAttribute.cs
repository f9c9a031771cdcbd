namespace Rtop.Partners.Portal.Web;

/// <summary>On what hands out somebody's file: should a browser show it after all, it shows it without rights.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SandboxedAttribute : Attribute;
