using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Engagements;
using Rtop.Partners.Workspaces;
using Xunit;

namespace Rtop.Partners.Tests.Engagements;

public class EngagementModelTests
{
    static readonly DateOnly Today = new(2026, 3, 2);
    static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    static readonly Officer Political = At("Political"), Legal = At("Legal");
    static readonly ISealing Sealing = new PlainSealing();

    [Theory]
    [InlineData(true, false, true, "engagement.individual-case")]
    [InlineData(false, true, true, "engagement.terrorism")]
    [InlineData(false, false, false, "engagement.no-relations")]
    public void What_lies_outside_the_mandate_is_turned_away(bool individual, bool terrorism, bool relations, string key) =>
        Assert.Equal(key, Assert.Throws<RuleBroken>(() => Engagement.Open(Frame() with { IndividualCase = individual, OrganizedTerrorism = terrorism, AffectsRelations = relations }, 3, Sealing, Political, Now)).Key);

    [Fact]
    public void A_file_is_not_active_without_one_political_and_one_legal_officer()
    {
        var file = Engagement.Open(Frame(), 3, Sealing, Political, Now);
        var political = EngagementMember.Seat(file, Political.PersonId!.Value, SeatRole.Political, new(false, "", ""), null, [], Sealing, Political, Today).Member;
        Assert.Equal("engagement.team-of-two", Assert.Throws<RuleBroken>(() => file.Activate([political], Today)).Key);
        Assert.Equal("engagement.role-taken", Assert.Throws<RuleBroken>(() => EngagementMember.Seat(file, Legal.PersonId!.Value, SeatRole.Political, new(false, "", ""), null, [political], Sealing, Political, Today)).Key);
        var legal = EngagementMember.Seat(file, Legal.PersonId!.Value, SeatRole.Legal, new(false, "", ""), null, [political], Sealing, Political, Today).Member;
        file.Activate([political, legal], Today);
        Assert.Equal(EngagementState.Active, file.State);
    }

    [Fact]
    public void Nobody_of_the_team_leaves_without_a_handover_note_and_a_vacancy_is_seen()
    {
        var (_, members) = Active();
        Assert.Equal("engagement.handover", Assert.Throws<RuleBroken>(() => members[1].Leave(" ", Sealing, Political, Today, Now)).Key);
        members[1].Leave("All of it is in the cabinet.", Sealing, Political, Today, Now);
        Assert.Equal([SeatRole.Legal], EngagementTeam.Vacancies(members, Today));
        Assert.Equal("All of it is in the cabinet.", members[1].KeptBy(Sealing).Handover);
    }

    [Fact]
    public void A_national_of_the_State_concerned_serves_for_a_reason_only()
    {
        var file = Engagement.Open(Frame(), 3, Sealing, Political, Now);
        Assert.Equal("engagement.national", Assert.Throws<RuleBroken>(() => EngagementMember.Seat(file, Guid.NewGuid(), SeatRole.Legal, new(true, "", ""), null, [], Sealing, Political, Today)).Key);
        Assert.Equal("Nobody else reads the language.", EngagementMember.Seat(file, Guid.NewGuid(), SeatRole.Legal, new(true, "Nobody else reads the language.", ""), null, [], Sealing, Political, Today).Member.KeptBy(Sealing).Exception);
    }

    [Fact]
    public void A_note_is_final_with_both_signatures_under_the_version_that_stands()
    {
        var (file, _) = Active();
        var note = EngagementNote.Write(file, 1, Text(), Sealing, Political, Today, Now);
        note.Sign(file, 1, SeatRole.Political, Political, Now);
        Assert.Equal([SeatRole.Legal], note.Awaited);
        Assert.Equal("contact.signed", Assert.Throws<RuleBroken>(() => note.Sign(file, 1, SeatRole.Legal, Political, Now)).Key);
        note.Sign(file, 1, SeatRole.Legal, Legal, Now);
        Assert.True(note.IsFinal);
        note.Rewrite(file, Text() with { Text = "More was said." }, 1, Sealing, Legal, Today, Now);
        Assert.False(note.IsFinal);
        Assert.Equal("contact.changed-meanwhile", Assert.Throws<RuleBroken>(() => note.Sign(file, 1, SeatRole.Legal, Legal, Now)).Key);
        Assert.Throws<StaleRevision>(() => note.Rewrite(file, Text(), 1, Sealing, Legal, Today, Now));
        Assert.Equal("More was said.", note.Last.TextBy(Sealing).Text);
    }

    [Fact]
    public void An_expert_has_access_with_the_word_of_both_and_a_signed_undertaking_and_until_the_last_day()
    {
        var (file, members) = Active();
        var expert = ExpertAdmission.Propose(file, Guid.NewGuid(), new([EngagementTheme.Broadcasting], ""), Today.AddDays(10), Sealing, Political, Today);
        Assert.Equal("expert.not-admitted", Assert.Throws<RuleBroken>(() => expert.Undertake(file, Today, members, Sealing, Political, Today)).Key);
        Assert.Equal("expert.other-officer", Assert.Throws<RuleBroken>(() => expert.Admit(Political)).Key);
        expert.Admit(Legal);
        Assert.Equal("expert.signed-later", Assert.Throws<RuleBroken>(() => expert.Undertake(file, Today.AddDays(1), members, Sealing, Political, Today)).Key);
        var (seat, _) = expert.Undertake(file, Today, members, Sealing, Political, Today);
        Assert.True(seat.Stands(Sealing, Today.AddDays(10)));
        Assert.False(seat.Stands(Sealing, Today.AddDays(11)));
    }

    static (Engagement File, List<EngagementMember> Members) Active()
    {
        var file = Engagement.Open(Frame(), 3, Sealing, Political, Now);
        List<EngagementMember> members = [];
        foreach (var (who, role) in new[] { (Political, SeatRole.Political), (Legal, SeatRole.Legal) }) members.Add(EngagementMember.Seat(file, who.PersonId!.Value, role, new(false, "", ""), null, members, Sealing, Political, Today).Member);
        file.Activate(members, Today);
        return (file, members);
    }

    static EngagementFrame Frame() => new("XVL", "A community", "", Modality.FullyStaffed, false, false, true, "It could.");

    static NoteText Text() => new() { Title = "A visit", Form = ContactForm.Visit, On = Today, Precision = DatePrecision.Day, Level = InterlocutorLevel.Minister, Codes = ["I-01"], Theme = EngagementTheme.Language, Text = "Something." };

    static Officer At(string title) => new() { Id = Guid.NewGuid(), Workspace = WorkspaceCode.Of("osce"), PersonId = Guid.NewGuid(), Title = title };
}
