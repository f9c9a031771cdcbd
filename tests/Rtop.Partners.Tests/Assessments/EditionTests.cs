using System.Security.Cryptography;
using System.Text;
using Rtop.Partners.Assessments;
using Xunit;
using static Rtop.Partners.Tests.Assessments.Given;

namespace Rtop.Partners.Tests.Assessments;

/// <summary>Freezing, and signatures that are bound to what was signed.</summary>
public sealed class EditionTests
{
    readonly GivenEdition given = new();

    [Fact]
    public void An_edition_is_frozen_by_a_lead_in_an_open_round_with_every_contribution_undisputed()
    {
        Breaks("assessment.only-leads", () => given.Freeze(Osce));
        var disputed = given.Contributions[0];
        disputed.Reply(given.File, ContributionVerdict.Disputed, "Not so.", Au, Now);
        Assert.Equal("UN", Breaks("edition.contribution-disputed", () => given.Freeze()).Args[0]);
        disputed.Reply(given.File, ContributionVerdict.Acknowledged, "", Au, Now);
        var taken = given.Contributions[3];
        given.Contributions.Remove(taken);
        Assert.Equal("ASEAN", Breaks("edition.contribution-missing", () => given.Freeze()).Args[0]);
        given.Contributions.Add(taken);
        Assert.Equal(1, given.Freeze().Number);
        Assert.Equal(2, given.Freeze(Au).Number);

        var blind = new GivenEdition();
        var cycle = Given.Cycle(Closed(blind));
        Breaks("edition.round-not-open", () => Edition.Freeze(blind.File, cycle, blind.Content(), blind.Contributions, [], null, Un, Now));
    }

    static Assessment Closed(GivenEdition given)
    {
        given.Cycle.Close(given.File, Today, Un);
        return given.File;
    }

    [Fact]
    public void The_hash_is_that_of_the_files_bytes_and_moves_with_text_ratings_and_contributions()
    {
        var first = given.Freeze();
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(first.Text))), first.Hash);
        Assert.Contains(first.Annex!.Hash, first.Text, StringComparison.Ordinal);
        Assert.Contains("\"annexSha256\": \"" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(first.Annex.Text))), first.Text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', first.Text);

        Assert.Empty(given.Course().Moved);
        given.LookAgain(Au, "F1", 4);
        Assert.Equal("rating:au:F1", Assert.Single(given.Course().Moved).Key);
        given.Section.Revise(given.File, "What we agree on now.", 1, Un, Now);
        given.Contributions[2].Revise(given.File, GivenEdition.Entry("More observers."), 1, Osce, Now);
        Assert.Equal(["contribution", "rating", "section"], given.Course().Moved.Select(part => part.Key.Split(':')[0]).Order());
    }

    [Fact]
    public void Ratings_are_in_the_annex_alone()
    {
        var edition = given.Freeze();
        Assert.DoesNotContain("Because.", edition.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("rating:", edition.Text, StringComparison.Ordinal);
        Assert.Contains("Because.", edition.Annex!.Text, StringComparison.Ordinal);
        // The same ratings in another edition are another file: who has only the hash cannot find short ratings by trying.
        Assert.NotEqual(edition.Annex.Text.Split("\"parts\"")[0], given.Freeze().Annex!.Text.Split("\"parts\"")[0]);
    }

    [Fact]
    public void An_observer_that_asked_to_stay_unnamed_is_named_nowhere_in_the_files()
    {
        var edition = given.Freeze();
        Assert.Contains("A word in season.", edition.Text, StringComparison.Ordinal);
        Assert.Equal(2, edition.Text.Split("unnamed at its own wish").Length - 1);
        Assert.DoesNotContain("asean", edition.Text + edition.Annex!.Text, StringComparison.OrdinalIgnoreCase);
        given.Contributions[3].Revise(given.File, GivenEdition.Entry("A word in season."), 1, Asean, Now);
        Assert.Contains("\"asean\"", given.Freeze().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Changing_one_rating_after_three_signatures_makes_exactly_the_concerned_stale()
    {
        given.Freeze();
        given.Sign(Un);
        given.Sign(Au);
        given.Sign(Osce, Stance.EndorseWithReservation, Position.OnFactor("F1"));
        Assert.Empty(given.Stale());

        // AU's rating, and OSCE holds a reservation on that factor; UN's name is not on it.
        given.LookAgain(Au, "F1", 4);
        Assert.Equal(["au", "osce"], given.Stale());
        Assert.Equal("rating:au:F1", Assert.Single(given.Course().Standing.Single(party => party.Workspace == Au.Workspace).Moved).Key);

        given.LookAgain(Au, "F1", 2);
        Assert.Equal(["au", "osce"], given.Stale());
    }

    [Fact]
    public void A_rating_of_a_factor_that_nobody_attached_a_position_to_concerns_its_owner_alone()
    {
        given.Freeze();
        foreach (var by in new[] { Un, Au, Osce }) given.Sign(by);
        given.LookAgain(Osce, "F2", 0);
        Assert.Equal(["osce"], given.Stale());
    }

    [Fact]
    public void Evidence_is_in_the_annex_as_it_was_graded_and_a_new_grade_concerns_its_holder_and_who_spoke_to_the_factor()
    {
        var card = EvidenceCard.Add(given.File, Factors, EvidenceTests.Terms(), Au, Now);
        var atHome = EvidenceCard.Add(given.File, Factors, EvidenceTests.Terms(EvidenceTests.B2 with { Label = HandlingLabel.StrictlyConfidential, Reason = "A source at risk." }), Un, Now);
        given.Evidence.AddRange([card, atHome]);
        var edition = given.Freeze();
        Assert.Contains("\"grade\": \"B2\"", edition.Annex!.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("What was seen.", edition.Annex.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(atHome.Id.ToString(), edition.Annex.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("evidence:", edition.Text, StringComparison.Ordinal);

        given.Sign(Un);
        given.Sign(Au);
        given.Sign(Osce, Stance.EndorseWithReservation, Position.OnFactor("F1"));
        card.Regrade(given.File, EvidenceTests.B2 with { Reliability = Reliability.C, Reason = "Less sure." }, false, 1, Au, Now);
        Assert.Equal(["au", "osce"], given.Stale());
    }

    [Fact]
    public void Agreed_text_concerns_all_and_restoring_it_does_not_revive_a_signature()
    {
        given.Freeze();
        foreach (var by in new[] { Un, Au, Osce }) given.Sign(by);
        given.Section.Revise(given.File, "Otherwise.", 1, Au, Now);
        given.Section.Revise(given.File, "What we agree on.", 2, Au, Now);
        Assert.Equal(["au", "osce", "un"], given.Stale());
    }

    [Fact]
    public void A_new_edition_asks_again_only_those_concerned()
    {
        given.Freeze();
        foreach (var by in new[] { Un, Au, Osce }) given.Sign(by);
        given.LookAgain(Osce, "F1", 4);
        given.Freeze();
        Assert.Equal(["osce"], given.Stale());
        Assert.Null(Adoption.BySignatures(given.Course(), Un, given.Next()));
        given.Sign(Osce);
        Assert.Empty(given.Stale());
        var adopted = Adoption.BySignatures(given.Course(), Osce, given.Next())!;
        // UN's and AU's signatures are of the first edition, and the closing file says so.
        Assert.Equal(2, adopted.Closing.Split(given.Editions[0].Hash).Length - 1);
        Assert.Equal(2, adopted.Closing.Split(given.Editions[1].Hash).Length - 1);
    }

    [Fact]
    public void Nobody_signs_alone_what_they_drafted_nor_for_another()
    {
        given.Freeze();
        var draft = given.Draft(Un, Stance.Endorse);
        Breaks("position.not-alone", () => SignOff.Give(given.File, given.Course(), draft, Un, Now));
        Breaks("position.not-yours", () => SignOff.Give(given.File, given.Course(), draft, Au, Now));
        Assert.Equal(given.Editions[0].Hash, SignOff.Give(given.File, given.Course(), draft, given.Second(Un), Now).Hash);
        given.Freeze();
        Breaks("position.of-another-edition", () => SignOff.Give(given.File, given.Course(), draft, given.Second(Un), Now));
        Breaks("edition.superseded", () => SignOff.Give(given.File, given.Course(1), draft, given.Second(Un), Now));
    }

    [Fact]
    public void No_name_stands_on_both_sides_also_where_one_acts_for_another()
    {
        given.Freeze();
        var (draft, second, third) = (given.Draft(Un, Stance.Endorse), given.Second(Un), Guid.NewGuid());
        SignOff Sign(Guid? draftedFor, Guid? signsFor) => SignOff.Give(given.File, given.Course(), draft, second, Now, draftedFor, signsFor);
        Breaks("position.drafted-for-you", () => Sign(second.Id, null));
        Breaks("position.one-name", () => Sign(null, Un.Id), "For");
        Breaks("position.one-name", () => Sign(third, third), "For");
        Assert.Equal(second.Id, Sign(third, Guid.NewGuid()).OfficerId);
    }

    [Fact]
    public void A_position_that_says_more_than_yes_needs_words_a_part_that_is_there_and_a_reader()
    {
        given.Freeze();
        Breaks("position.needs-words", () => given.Draft(Un, Stance.EndorseWithReservation, text: " "), "Text");
        Breaks("position.target-unknown", () => given.Draft(Un, Stance.EndorseWithReservation, "factor:X1"), "Target");
        Breaks("position.objection-is-not-private", () => given.Draft(Un, Stance.Objection, audience: PositionAudience.Private), "Audience");
        Breaks("position.private-is-on-the-whole", () => given.Draft(Un, Stance.DisagreeWithoutBlocking, "factor:F1", audience: PositionAudience.Private), "Target");
        Breaks("assessment.observers-read-and-comment", () => given.Draft(Asean, Stance.Endorse));
        Assert.Equal([EditionPart.OfSection(given.Section.Id), "factor:F1", "factor:F2"], Position.Targets(given.Editions[0]));
    }

    [Fact]
    public void An_objection_or_a_missing_signature_stops_the_adoption_and_disagreement_does_not()
    {
        given.Freeze();
        given.Sign(Un);
        given.Sign(Au, Stance.DisagreeWithoutBlocking);
        Assert.Null(Adoption.BySignatures(given.Course(), Un, given.Next()));
        given.Sign(Osce, Stance.Objection);
        Assert.Null(Adoption.BySignatures(given.Course(), Un, given.Next()));
        given.Sign(Osce, Stance.Recused);
        var adopted = Adoption.BySignatures(given.Course(), Osce, given.Next())!;
        Assert.Equal((AdoptedBy.Signatures, CanonicalText.Sha256(adopted.Closing)), (adopted.How, adopted.ClosingHash));
        Assert.Contains("disagreeWithoutBlocking", adopted.Closing, StringComparison.Ordinal);
        Assert.DoesNotContain("objection", adopted.Closing, StringComparison.Ordinal);
        given.Adoption = adopted;
        Breaks("edition.adopted", () => given.Draft(Un, Stance.Objection));
    }

    [Fact]
    public void The_closing_file_has_only_the_words_that_go_with_the_edition()
    {
        given.Freeze();
        given.Sign(Un);
        foreach (var (by, audience) in new[] { (Au, PositionAudience.Partners), (Osce, PositionAudience.Private) })
            given.SignOffs.Add(SignOff.Give(given.File, given.Course(), given.Draft(by, Stance.DisagreeWithoutBlocking, text: "Between us.", audience: audience), given.Second(by), given.Next()));
        var closing = Adoption.BySignatures(given.Course(), Osce, given.Next())!.Closing;
        Assert.DoesNotContain("Between us.", closing, StringComparison.Ordinal);
        Assert.DoesNotContain("disagree", closing, StringComparison.Ordinal);
        Assert.Contains("to partners only", closing, StringComparison.Ordinal);
        Assert.Contains("recorded privately", closing, StringComparison.Ordinal);
    }
}
