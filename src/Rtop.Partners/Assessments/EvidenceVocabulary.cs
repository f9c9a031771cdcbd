namespace Rtop.Partners.Assessments;

/// <summary>How reliable a source is (Admiralty system). F is an honest grade for a first contact, not the worst.</summary>
public enum Reliability
{
    /// <summary>Completely reliable.</summary>
    A = 1,

    /// <summary>Usually reliable.</summary>
    B = 2,

    /// <summary>Fairly reliable.</summary>
    C = 3,

    /// <summary>Not usually reliable.</summary>
    D = 4,

    /// <summary>Unreliable.</summary>
    E = 5,

    /// <summary>Cannot be judged.</summary>
    F = 6,
}

/// <summary>How credible information is (Admiralty system), judged apart from its source.</summary>
public enum Credibility
{
    /// <summary>1: confirmed by another record of independent origin.</summary>
    Confirmed = 1,

    /// <summary>2: probably true.</summary>
    ProbablyTrue = 2,

    /// <summary>3: possibly true.</summary>
    PossiblyTrue = 3,

    /// <summary>4: doubtful.</summary>
    Doubtful = 4,

    /// <summary>5: improbable.</summary>
    Improbable = 5,

    /// <summary>6: cannot be judged.</summary>
    CannotBeJudged = 6,
}

/// <summary>What becomes of the content of evidence.</summary>
public enum Disclosure
{
    /// <summary>Whoever reads the joint file reads it.</summary>
    Shared = 1,

    /// <summary>Cited but withheld: others know that it is there, of when and how graded, and may ask.</summary>
    Withheld = 2,
}

/// <summary>Kinds of sources.</summary>
public enum SourceKind
{
    /// <summary>The organization's own presence on the ground.</summary>
    OwnPresence = 1,

    /// <summary>Another organization.</summary>
    Partner = 2,

    /// <summary>Authorities.</summary>
    Authorities = 3,

    /// <summary>Civil society.</summary>
    CivilSociety = 4,

    /// <summary>Press and broadcasters.</summary>
    Media = 5,

    /// <summary>Public records and documents.</summary>
    PublicRecord = 6,

    /// <summary>Measurements and images.</summary>
    Measurement = 7,

    /// <summary>Somebody who did not say who they are.</summary>
    Anonymous = 8,
}

/// <summary>Whether two reports of one event go back to one origin.</summary>
public enum ReportOrigin
{
    /// <summary>One repeats the other, or both a third.</summary>
    Same = 1,

    /// <summary>Each has an origin of its own.</summary>
    Independent = 2,

    /// <summary>It is not known.</summary>
    Unknown = 3,
}

/// <summary>In which form withheld evidence is given to who asked.</summary>
public enum EvidenceForm
{
    /// <summary>The content itself.</summary>
    Content = 1,

    /// <summary>A redacted form of it.</summary>
    Redacted = 2,

    /// <summary>An oral briefing.</summary>
    Briefing = 3,

    /// <summary>Not at all.</summary>
    Refused = 4,
}

/// <summary>Kinds of files that are taken, told by their content.</summary>
public enum FileKind
{
    /// <summary>PDF.</summary>
    Pdf = 1,

    /// <summary>PNG picture.</summary>
    Png = 2,

    /// <summary>JPEG picture.</summary>
    Jpeg = 3,

    /// <summary>Plain text.</summary>
    Text = 4,

    /// <summary>Values separated by commas.</summary>
    Csv = 5,

    /// <summary>Word document.</summary>
    Docx = 6,

    /// <summary>Spreadsheet.</summary>
    Xlsx = 7,
}

/// <summary>What was taken out of a file before it was kept, or could not be.</summary>
[Flags]
public enum Cleanings
{
    /// <summary>There was nothing to take out.</summary>
    None = 0,

    /// <summary>Place, time and camera of a picture (EXIF, XMP, IPTC).</summary>
    PictureDetails = 1,

    /// <summary>Words kept in a picture's file.</summary>
    PictureTexts = 2,

    /// <summary>Bytes after the end of a picture.</summary>
    Trailing = 4,

    /// <summary>Author, company, dates and other properties of a document.</summary>
    DocumentProperties = 8,

    /// <summary>Names at comments and tracked changes.</summary>
    AuthorNames = 16,

    /// <summary>Details of pictures within a document.</summary>
    PicturesWithin = 32,

    /// <summary>The details of a PDF were left: they cannot be taken out without writing the document anew.</summary>
    PdfDetailsLeft = 64,
}
