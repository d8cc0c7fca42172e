namespace Finsam.Domain;

public sealed partial class FederationYear
{
    /// <summary>A role by its name.</summary>
    /// <exception cref="ArgumentException">There is none; the message says which there are, or which may be
    /// meant.</exception>
    public Role Role(string name) => Roles.Named(name, role => role.Name, "role");

    /// <summary>An initiative by its name.</summary>
    /// <inheritdoc cref="Role"/>
    public Initiative Initiative(string name) => Initiatives.Named(name, each => each.Name, "initiative");

    /// <summary>A line by its name.</summary>
    /// <inheritdoc cref="Role"/>
    public Line Line(string name) => Lines.Line(name);

    /// <summary>A column by its name.</summary>
    /// <inheritdoc cref="Role"/>
    public Column Column(string name) => Lines.Column(name);

    /// <summary>A position by its employer and role.</summary>
    /// <param name="employer">The employer.</param>
    /// <param name="role">The role's name.</param>
    /// <param name="id">Its id; left out while the employer has one position of the role.</param>
    /// <exception cref="ArgumentException">There is none, or several and no id.</exception>
    public Position Position(Member employer, string role, string? id = null)
    {
        Guard.Against.Null(employer);
        _ = Role(role);
        Position[] all =
        [
            .. Positions.Where(each => Member.ByKey.Equals(each.Employer, employer) && each.Role == role),
        ];
        Position[] found = id is null ? all : [.. all.Where(each => each.Id == id)];
        return found.Length == 1
            ? found[0]
            : throw new ArgumentException(
                found.Length > 1
                        ? Message.Of($"{employer} has {found.Length} positions as '{role}'. Give the id of one: ")
                            + $"{string.Join(", ", found.Select(each => $"'{each.Id}'"))}."
                    : all.Length > 0
                        ? $"{employer} has no position as '{role}' with the id '{id}', but "
                            + $"{string.Join("; ", all.AsEnumerable())}."
                    : $"{employer} has no position as '{role}'. Those of the role are "
                        + $"{string.Join("; ", Positions.Where(each => each.Role == role))}.",
                all.Length > 0 ? nameof(id) : nameof(employer)
            );
    }

    /// <summary>A decision about contributions by its year and id.</summary>
    /// <param name="year">The calendar year.</param>
    /// <param name="id">What tells it from others of the year; left out for the one without.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public ContributionDecision Decision(int year, string? id = null) =>
        ContributionDecisions.FirstOrDefault(each => each.Year == year && each.Id == id)
        ?? throw new ArgumentException(
            Message.Of($"There is no decision of {year} {(id is null ? "without an id" : $"with the id '{id}'")}. ")
                + $"The decisions are {string.Join("; ", ContributionDecisions)}.",
            nameof(year)
        );
}
