using Rtop.Partners.Assessments;
using Rtop.Partners.Engagements;

namespace Rtop.Partners.Portal.Demonstration;

sealed record EngagementLine(
    int Reference, int OpenedDay, string By, string Other, string Head, string Country, string Theme, string Partner, Modality Modality, string GateNote, HandoverLine Left,
    IReadOnlyList<CodeLine> Codes, IReadOnlyList<ContactLine> Notes, IReadOnlyList<OptionLine> Options, int OptionsDay, IReadOnlyList<ExpertLine> Experts, IReadOnlyList<ExtractLine> Extracts, IReadOnlyList<AskedLine> Asked);

sealed record HandoverLine(int Day, string Who, string Handover, string Successor, int SuccessorDay);

sealed record CodeLine(string Code, string Identity);

sealed record ContactLine(int Number, int Day, ContactForm Form, InterlocutorLevel Level, IReadOnlyList<string> Codes, EngagementTheme Theme, string Title, string Text, IReadOnlyList<string> SignedBy, int? FollowUpDay);

sealed record OptionLine(EngagementTheme Theme, string Measure, string Basis, string Incentive, OptionState State);

sealed record ExpertLine(string Who, IReadOnlyList<EngagementTheme> Themes, int EndsDay, int ProposedDay, int AdmittedDay, int? SignedDay);

sealed record ExtractLine(int Assessment, string Title, string Text, HandlingLabel Label, IReadOnlyList<int> Notes, IReadOnlyList<int> Options, int WrittenDay, int ApprovedDay);

sealed record AskedLine(int Assessment, string By, string Text, int Day, int DeclinedDay);
