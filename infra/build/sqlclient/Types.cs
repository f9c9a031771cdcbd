namespace Microsoft.SqlServer.Server;

/// <summary>How a user-defined type is stored. The portal has none.</summary>
public enum Format
{
    /// <summary>Not said.</summary>
    Unknown,

    /// <summary>As the server does by itself.</summary>
    Native,

    /// <summary>As the type says.</summary>
    UserDefined,
}

/// <summary>What a user-defined type does to store itself.</summary>
public interface IBinarySerialize
{
    /// <summary>Reads itself.</summary>
    void Read(BinaryReader r);

    /// <summary>Writes itself.</summary>
    void Write(BinaryWriter w);
}

/// <summary>What is said of a user-defined type that is none.</summary>
public sealed class InvalidUdtException : SystemException
{
    InvalidUdtException(string message) : base(message)
    {
    }

    /// <summary>Says it of a type.</summary>
    public static InvalidUdtException Create(Type udtType, string resourceReason) => new($"{udtType?.FullName}: {resourceReason}");
}

/// <summary>What a user-defined type says of itself.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class SqlUserDefinedTypeAttribute(Format format) : Attribute
{
    /// <summary>How it is stored.</summary>
    public Format Format => format;

    /// <summary>Its name on the server.</summary>
    public string? Name { get; set; }

    /// <summary>Its longest size in bytes.</summary>
    public int MaxByteSize { get; set; }

    /// <summary>Always of one length.</summary>
    public bool IsFixedLength { get; set; }

    /// <summary>Its bytes stand in its order.</summary>
    public bool IsByteOrdered { get; set; }

    /// <summary>What checks it.</summary>
    public string? ValidationMethodName { get; set; }
}
