using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Tests.Support;

public static partial class Some
{
    static readonly Dictionary<string, Officer> DeskOfficers = Codes.ToDictionary(code => code, code =>
        Officer(code, Person($"{code.ToUpperInvariant()} Desk Officer", IdOf($"person {code}")), IdOf($"officer {code}"), Duty.DeskOfficer));

    static readonly Dictionary<string, Officer> Colleagues = Codes.ToDictionary(code => code, code =>
        Officer(code, Person($"{code.ToUpperInvariant()} Colleague", IdOf($"colleague {code}")), IdOf($"post of colleague {code}"), Duty.Analyst));

    public static IEnumerable<Workspace> EveryWorkspace() => Codes.Select((code, at) => new Workspace
    {
        Code = Code(code),
        Order = at,
        Zone = "Etc/UTC",
        Language = "en",
        Names = new() { ["en"] = $"{code.ToUpperInvariant()} in full", ["fr"] = $"{code.ToUpperInvariant()} en entier" },
        Acronyms = new() { ["en"] = code.ToUpperInvariant() },
    });

    /// <summary>One desk officer and a colleague in each workspace; they are in every test database.</summary>
    public static IEnumerable<Officer> EveryOfficer() => DeskOfficers.Values.Concat(Colleagues.Values);

    /// <summary>The desk officer's colleague, an analyst. Shared by all tests: look, do not change.</summary>
    public static Officer ColleagueOf(string workspace) => Colleagues[workspace];

    /// <summary>The desk officer of a workspace. Shared by all tests: look, do not change.</summary>
    public static Officer OfficerOf(string workspace) => DeskOfficers[workspace];

    public static Person Person(string name = "A Person", Guid? id = null)
    {
        var its = id ?? Guid.NewGuid();
        return new() { Id = its, Name = name, Email = $"{its:n}@example.org", Zone = "Etc/UTC" };
    }

    /// <summary>An officer who holds the duties since the beginning of the year.</summary>
    public static Officer Officer(string workspace, Person person, params Duty[] duties) => Officer(workspace, person, Guid.NewGuid(), duties);

    /// <summary>The officer on whose behalf jobs run.</summary>
    public static Officer SystemOfficer(string workspace)
    {
        var officer = new Officer { Id = Guid.NewGuid(), Workspace = Code(workspace), Title = "System" };
        officer.TakeOn(Duty.System, new(2026, 1, 1));
        return officer;
    }

    static Officer Officer(string workspace, Person person, Guid id, params Duty[] duties)
    {
        var officer = new Officer { Id = id, Workspace = Code(workspace), PersonId = person.Id, Person = person, Title = "Officer" };
        foreach (var duty in duties) officer.TakeOn(duty, new(2026, 1, 1));
        return officer;
    }
}
