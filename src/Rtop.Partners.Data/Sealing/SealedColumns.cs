using Microsoft.EntityFrameworkCore.Metadata;
using Rtop.Partners.BreakGlass;
using Rtop.Partners.Engagements;

namespace Rtop.Partners.Data.Sealing;

/// <summary>Every column that holds envelopes. One that is missing here is left behind by a rotation, and lost with the old key.</summary>
public static class SealedColumns
{
    /// <summary>The columns as the model has them.</summary>
    public static IReadOnlyList<SealedColumn> Of(IModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return
        [
            SealedColumn.Of<Engagement>(model, "engagement", EngagementSealing.Field, row => row.Id, row => row.Frame, row => row.Workspace, row => row.Id, row => row.OpenedBy),
            SealedColumn.Of<EngagementMember>(model, "engagement-member", EngagementSealing.Field, row => row.SeatId, row => row.Kept, row => row.Workspace, row => row.SeatId, row => row.AuthorId, row => row.Revision),
            SealedColumn.Of<NoteVersion>(model, "note", EngagementSealing.Field, row => row.Id, row => row.Body, row => row.Workspace, row => row.NoteId, row => row.AuthorId, row => row.Number),
            SealedColumn.Of<NoteFile>(model, "note-file-card", EngagementSealing.Field, row => row.Id, row => row.Card, row => row.Workspace, row => row.Id, row => row.AuthorId),
            SealedColumn.Of<NoteFile>(model, "note-file", EngagementSealing.Field, row => row.Id, row => row.Body, row => row.Workspace, row => row.Id, row => row.AuthorId),
            SealedColumn.Of<OptionVersion>(model, "option", EngagementSealing.Field, row => row.Id, row => row.Body, row => row.Workspace, row => row.OptionId, row => row.AuthorId, row => row.Number),
            SealedColumn.Of<ExtractVersion>(model, "extract", EngagementSealing.Field, row => row.Id, row => row.Body, row => row.Workspace, row => row.ExtractId, row => row.AuthorId, row => row.Number),
            SealedColumn.Of<Interlocutor>(model, "interlocutor", EngagementSealing.Field, row => row.Id, row => row.Body, row => row.Workspace, row => row.Id, row => row.AuthorId),
            SealedColumn.Of<ExpertAdmission>(model, "admission", EngagementSealing.Field, row => row.Id, row => row.Terms, row => row.Workspace, row => row.Id, row => row.AuthorId),
            SealedColumn.Of<RetentionPostponement>(model, "retention-postponement", EngagementSealing.Field, row => row.Id, row => row.Reason, row => row.Workspace, row => row.Id, row => row.PersonId),
            SealedColumn.Of<LegalHold>(model, "legal-hold", EngagementSealing.Field, row => row.Id, row => row.Reason, row => row.Workspace, row => row.Id, row => row.PlacedBy),
            SealedColumn.Of<LegalHoldEnd>(model, "legal-hold-end", EngagementSealing.Field, row => row.HoldId, row => row.Reason, row => row.Workspace, row => row.HoldId, row => row.LiftedBy),
            SealedColumn.Of<EmergencyRequest>(model, "emergency-request", EngagementSealing.Field, row => row.Id, row => row.Asked, row => row.Workspace, row => row.Id, row => row.AskedBy),
            SealedColumn.Of<EmergencyOpening>(model, "emergency-reason", EngagementSealing.Field, row => row.Id, row => row.Why, row => row.Workspace, row => row.Id, row => row.ConfirmedBy),
        ];
    }
}
