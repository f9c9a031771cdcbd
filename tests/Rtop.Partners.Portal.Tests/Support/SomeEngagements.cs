using Rtop.Partners.Assessments;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Engagements;

namespace Rtop.Partners.Portal.Tests.Support;

public static partial class Some
{
    static readonly Lazy<ISealing> Opener = new(() => PortalFixture.SealingIn(Directory.CreateTempSubdirectory("rtop-seals-").FullName));

    /// <summary>Keys of no portal: for rows that no test opens.</summary>
    public static ISealing Sealing => Opener.Value;

    public static EngagementFrame EngagementFrame() => new("XVL", "A community", "", Modality.FullyStaffed, false, false, true, "It could.");

    public static NoteText NoteText(EngagementTheme theme = EngagementTheme.Language, string text = "Said something.") =>
        new() { Title = "A visit", Form = ContactForm.Visit, On = Today, Precision = DatePrecision.Day, Level = InterlocutorLevel.Minister, Codes = ["I-01"], Theme = theme, Text = text };

    /// <summary>An extract in which the check finds nothing.</summary>
    public static ExtractText ExtractText(Guid? assessment = null) => new() { Title = "Experience with radio", Text = "A short daily programme did more than a long weekly one.", Assessment = assessment ?? Guid.NewGuid(), Label = HandlingLabel.Confidential, Sources = [Guid.NewGuid()] };

    public static OptionText OptionText(EngagementTheme theme = EngagementTheme.Language) => new(theme, "A measure", "", "A basis", "", OptionState.Idea);
}
