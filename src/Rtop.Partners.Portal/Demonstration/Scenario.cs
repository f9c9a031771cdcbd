using System.Text.Json;
using System.Text.Json.Serialization;
using Rtop.Partners.Assessments;
using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Demonstration;

/// <summary>The demonstration as written in the JSON files beside this one. Days count from the day of loading; times are those of the acting organization's seat.</summary>
sealed record Scenario(IReadOnlyList<PersonLine> People, IReadOnlyList<AssessmentLine> Assessments, IReadOnlyList<EditionsLine> Editions, IReadOnlyList<EvidenceFileLine> Evidence, IReadOnlyList<ActionsLine> Actions, IReadOnlyList<SituationsLine> Situations, IReadOnlyList<ProgrammeLine> Programmes, IReadOnlyList<EngagementLine> Engagements, IReadOnlyList<SentLine> Sent)
{
    // A member that nobody reads is a slip of the pen, and stops the loading.
    static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase), new CodeInJson() },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public static Scenario Read() => new(
        Part<PeopleFile>("people").People, Part<AssessmentsFile>("assessments").Assessments, Part<EditionsFile>("editions").Files, Part<EvidenceFile>("evidence").Evidence, Part<ActionsFile>("actions").Files, Part<SituationsFile>("situations").Files, Part<ProgrammesFile>("programmes").Programmes, Part<EngagementsFile>("engagements").Engagements, Part<SentFile>("sent").Sent);

    static T Part<T>(string name)
    {
        using var stream = typeof(Scenario).Assembly.GetManifestResourceStream($"demonstration/{name}.json")!;
        return JsonSerializer.Deserialize<T>(stream, Format)!;
    }

    sealed record PeopleFile(IReadOnlyList<PersonLine> People);

    sealed record AssessmentsFile(IReadOnlyList<AssessmentLine> Assessments);

    sealed record EditionsFile(IReadOnlyList<EditionsLine> Files);

    sealed record ActionsFile(IReadOnlyList<ActionsLine> Files);

    sealed record EvidenceFile(IReadOnlyList<EvidenceFileLine> Evidence);

    sealed record SituationsFile(IReadOnlyList<SituationsLine> Files);

    sealed record ProgrammesFile(IReadOnlyList<ProgrammeLine> Programmes);

    sealed record EngagementsFile(IReadOnlyList<EngagementLine> Engagements);

    sealed record SentFile(IReadOnlyList<SentLine> Sent);

    sealed class CodeInJson : JsonConverter<WorkspaceCode>
    {
        public override WorkspaceCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => WorkspaceCode.Of(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, WorkspaceCode value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }
}

sealed record PersonLine(string Email, string Name, WorkspaceCode Workspace, IReadOnlyList<Duty> Duties, string Title, string? Language, string Zone, int? UntilDay);

sealed record AssessmentLine(
    int Reference, WorkspaceCode Originator, string Title, string Situation, IReadOnlyList<string> Countries, IReadOnlyList<Crimes> Crimes, ConflictStatus ConflictStatus,
    string Framework, string FrameworkVersion, HandlingLabel Label, int RhythmDays, int OpenedDay, string By,
    IReadOnlyList<InvitationLine> Invitations, IReadOnlyList<CycleLine> Cycles, IReadOnlyList<SectionLine> Sections, IReadOnlyList<CommentLine> Comments, IReadOnlyList<FramingLine>? Framing);

sealed record FramingLine(int Day, TimeOnly Time, WorkspaceCode Workspace, string By, string SelfName, string OtherNames, string UsedBy, string ContestedBy, string OurUse);

sealed record InvitationLine(WorkspaceCode Workspace, PartyRole Role, int SentDay, int? AnsweredDay, string? AnsweredBy, Verdict? Verdict);

sealed record CycleLine(int Number, int OpenedDay, int DueDay, int? ClosedDay, IReadOnlyList<SheetLine> Ratings, IReadOnlyList<RemarkLine>? Remarks, IReadOnlyList<NoteLine>? Notes, IReadOnlyList<AssentLine>? Consents);

sealed record RemarkLine(int Day, TimeOnly Time, WorkspaceCode Workspace, string By, string Code, string Text);

sealed record NoteLine(int Day, TimeOnly Time, WorkspaceCode Workspace, string By, string Code, Accord Accord, string Text, IReadOnlyList<AssentLine> Assents);

sealed record AssentLine(int Day, TimeOnly Time, WorkspaceCode Workspace, string By);

sealed record SheetLine(WorkspaceCode Workspace, string By, int? SubmittedDay, IReadOnlyList<RatingLine> Factors, IReadOnlyList<RatingLine> Indicators, IReadOnlyDictionary<string, string>? Answers);

sealed record RatingLine(string Code, string? Actor, int? Level, NotAssessed? NotAssessed, Trend? Trend, Confidence? Confidence, string? Reason)
{
    public Judgment Judgment => new() { Level = Level, NotAssessed = NotAssessed, Trend = Trend, Confidence = Confidence, Reason = Reason ?? "" };
}

sealed record SectionLine(string Heading, IReadOnlyList<VersionLine> Versions, IReadOnlyList<ProposalLine>? Proposals);

sealed record ProposalLine(int Day, TimeOnly Time, WorkspaceCode Workspace, string By, string? Text, IReadOnlyList<string>? Replace, string? Why, ProposalAnswerLine? Answer);

sealed record ProposalAnswerLine(int Day, TimeOnly Time, WorkspaceCode Workspace, string By, ProposalVerdict Verdict, string? Reason);

sealed record VersionLine(int Day, TimeOnly Time, WorkspaceCode Workspace, string By, string Text);

sealed record CommentLine(int Day, TimeOnly Time, WorkspaceCode Workspace, string By, string Text, IReadOnlyList<WorkspaceCode>? Organizations, IReadOnlyList<string>? Colleagues);

/// <summary>The evidence on one assessment. What is held in confidence for analysis alone is on no joint file, and so not here.</summary>
sealed record EvidenceFileLine(int Assessment, IReadOnlyList<PieceLine> Pieces, IReadOnlyList<EventLine> Links);

sealed record PieceLine(
    string Reference, int Day, TimeOnly Time, WorkspaceCode Workspace, string By, string Title, string Text, SourceKind Kind, string Source, int FromDay, int UntilDay,
    IReadOnlyList<string> Codes, Reliability Reliability, Credibility Credibility, string? ConfirmedBy, HandlingLabel Label, Disclosure Disclosure, string? Reason,
    AttachedLine? File, IReadOnlyList<RegradeLine>? Regrades, IReadOnlyList<AskLine>? Requests);

sealed record AttachedLine(string Name, string Text);

sealed record RegradeLine(int Day, TimeOnly Time, string By, Reliability Reliability, Credibility Credibility, HandlingLabel Label, Disclosure Disclosure, string Reason);

sealed record AskLine(int Day, TimeOnly Time, WorkspaceCode Workspace, string By, EvidenceForm Wanted, string Reason, AskAnswerLine? Answer);

sealed record AskAnswerLine(int Day, TimeOnly Time, string By, EvidenceForm Form, string Text);

sealed record EventLine(string Reference, string Other, int Day, TimeOnly Time, WorkspaceCode Workspace, string By, ReportOrigin Origin);

/// <summary>A reminder of the past: of an assessment, or of what stands in a programme. Without a day it was raised on the last Monday before the day of loading.</summary>
sealed record SentLine(int? Assessment, int? Cycle, string? Programme, string? Milestone, string? Recommendation, string Stage, int? Day, IReadOnlyList<string> To)
{
    /// <summary>The stage, written <c>due-14</c> in the file as in addresses of mails.</summary>
    public ReviewStage ReviewStage => Enum.Parse<ReviewStage>(Stage.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
}
