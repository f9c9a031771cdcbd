using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Assessments;

/// <summary>A partner asks for evidence that is cited but withheld. Kept for good, read by the two organizations alone.</summary>
public sealed class EvidenceRequest : IFilePart
{
    /// <summary>Longest reason, in characters.</summary>
    public const int ReasonMaxLength = 1000;

    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The card.</summary>
    public required Guid EvidenceId { get; init; }

    /// <inheritdoc/>
    public required Guid AssessmentId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Who holds the evidence.</summary>
    public required WorkspaceCode Holder { get; init; }

    /// <summary>Who asks.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Its officer.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>How much is asked for; never <see cref="EvidenceForm.Refused"/>.</summary>
    public required EvidenceForm Wanted { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What the holder answered.</summary>
    public EvidenceAnswer? Answer { get; private set; }

    /// <summary>Asks the holder. <paramref name="earlier"/> are the organization's own requests for it so far.</summary>
    public static EvidenceRequest Ask(Assessment assessment, EvidenceCard card, EvidenceForm wanted, string reason, IReadOnlyList<EvidenceRequest> earlier, Officer by, DateTimeOffset now)
    {
        assessment.RequireScorer(by);
        Rule.Require(card.Workspace != by.Workspace, "evidence.asks-itself");
        Rule.Require(card.Disclosure is Disclosure.Withheld, "evidence.not-withheld");
        Rule.Require(earlier.All(request => request.Answer is not null), "evidence.asked-already");
        Rule.Require(earlier.All(request => request.Answer?.Form is not EvidenceForm.Content), "evidence.granted-already");
        Rule.RequireAt(nameof(Wanted), wanted is EvidenceForm.Content or EvidenceForm.Redacted or EvidenceForm.Briefing, "evidence.wanted-unknown");
        Rule.RequireAt(nameof(Reason), reason.Trim() is { Length: > 0 and <= ReasonMaxLength }, "evidence.ask-reason", ReasonMaxLength);
        return new()
        {
            Id = Guid.NewGuid(),
            EvidenceId = card.Id,
            AssessmentId = assessment.Id,
            Originator = assessment.Originator,
            Holder = card.Workspace,
            Workspace = by.Workspace,
            OfficerId = by.Id,
            Wanted = wanted,
            Reason = reason.Trim(),
            At = now,
        };
    }

    /// <summary>The holder answers, once. A refusal needs no reason.</summary>
    public EvidenceAnswer Settle(Assessment assessment, EvidenceCard card, EvidenceForm form, string text, DateOnly? briefedOn, Officer by, DateTimeOffset now)
    {
        card.RequireHolder(by);
        assessment.RequireScorer(by);
        Rule.Require(card.Id == EvidenceId && Answer is null, "evidence.answered-already");
        Rule.RequireAt(nameof(EvidenceAnswer.Form), Enum.IsDefined(form), "evidence.form-unknown");
        Rule.RequireAt(nameof(EvidenceAnswer.Form), form is not EvidenceForm.Content || card.Label < HandlingLabel.StrictlyConfidential, "evidence.stays-home");
        Rule.RequireAt(nameof(EvidenceAnswer.Text), text.Trim().Length <= EvidenceAnswer.TextMaxLength, "evidence.answer-too-long", EvidenceAnswer.TextMaxLength);
        Rule.RequireAt(nameof(EvidenceAnswer.Text), form is not EvidenceForm.Redacted || text.Trim().Length > 0, "evidence.redacted-text");
        Rule.RequireAt(nameof(EvidenceAnswer.Text), form is not EvidenceForm.Briefing || text.Trim().Length > 0, "evidence.briefing-whom");
        Rule.RequireAt(nameof(EvidenceAnswer.BriefedOn), form is not EvidenceForm.Briefing || briefedOn is not null, "evidence.briefing-day");
        return Answer = EvidenceAnswer.To(this, form, text.Trim(), form is EvidenceForm.Briefing ? briefedOn : null, by, now);
    }
}

/// <summary>The holder's answer, read by holder and asker alone. "Content" is the grant: from then on the asker reads it.</summary>
public sealed class EvidenceAnswer : IFilePart
{
    /// <summary>Longest text, in characters.</summary>
    public const int TextMaxLength = 4000;

    /// <summary>The request.</summary>
    public required Guid RequestId { get; init; }

    /// <summary>The card.</summary>
    public required Guid EvidenceId { get; init; }

    /// <inheritdoc/>
    public required Guid AssessmentId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>The holder, who answers.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Its officer.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>Who asked.</summary>
    public required WorkspaceCode Asker { get; init; }

    /// <summary>What is given.</summary>
    public required EvidenceForm Form { get; init; }

    /// <summary>The redacted form; with whom a briefing is held; or a word beside the answer.</summary>
    public required string Text { get; init; }

    /// <summary>The day of a briefing.</summary>
    public required DateOnly? BriefedOn { get; init; }

    /// <summary>When it was answered.</summary>
    public required DateTimeOffset At { get; init; }

    internal static EvidenceAnswer To(EvidenceRequest request, EvidenceForm form, string text, DateOnly? briefedOn, Officer by, DateTimeOffset now) => new()
    {
        RequestId = request.Id,
        EvidenceId = request.EvidenceId,
        AssessmentId = request.AssessmentId,
        Originator = request.Originator,
        Workspace = request.Holder,
        OfficerId = by.Id,
        Asker = request.Workspace,
        Form = form,
        Text = text,
        BriefedOn = briefedOn,
        At = now,
    };
}
