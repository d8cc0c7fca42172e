namespace Finsam.Domain;

/// <summary>What a line is made of, which a computed cell gives for its column's days.</summary>
/// <remarks>Swedish: <i>underlag för posten</i>. Equal when every part is equal; not ordered.</remarks>
[NoJsonForm]
public abstract record LineSource
{
    private LineSource() { }

    /// <summary>What a member contributes.</summary>
    /// <remarks>Swedish: <i>medlemsbidrag</i>. Equal when the members are; not ordered.</remarks>
    [NoJsonForm]
    public sealed record Contribution : LineSource
    {
        /// <summary>What a member contributes.</summary>
        public Contribution(Member member) => Member = Guard.Against.Null(member);

        /// <summary>The member.</summary>
        public Member Member { get; }

        /// <summary>What it is, in Swedish.</summary>
        public override string ToString() => $"medlemsbidrag, {Member}";
    }

    /// <summary>What is paid for the positions of a role.</summary>
    /// <remarks>Swedish: <i>utbetalningar för en roll</i>. Equal when the roles are; not ordered.</remarks>
    [NoJsonForm]
    public sealed record Payouts : LineSource
    {
        /// <summary>What is paid for the positions of a role.</summary>
        public Payouts(string role) => Role = Guard.Against.Blank(role);

        /// <summary>The role's name.</summary>
        public string Role { get; }

        /// <summary>What it is, in Swedish.</summary>
        public override string ToString() => $"utbetalningar, {Role}";
    }

    /// <summary>What an initiative is granted, or has requisitioned in an outcome.</summary>
    /// <remarks>Swedish: <i>beviljade eller rekvirerade medel</i>. Equal when the initiatives are; not
    /// ordered.</remarks>
    [NoJsonForm]
    public sealed record Grants : LineSource
    {
        /// <summary>What an initiative is granted.</summary>
        public Grants(string initiative) => Initiative = Guard.Against.Blank(initiative);

        /// <summary>The initiative's name.</summary>
        public string Initiative { get; }

        /// <summary>What it is, in Swedish.</summary>
        public override string ToString() => $"beviljade medel, {Initiative}";
    }

    /// <summary>Room for new initiatives: the largest whole number of units that leaves enough at the end.</summary>
    /// <remarks>Swedish: <i>utrymme för nya insatser</i>. Equal when both parts are equal; not ordered.</remarks>
    [NoJsonForm]
    public sealed record Room : LineSource
    {
        /// <summary>Room for new initiatives.</summary>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not positive.</exception>
        public Room(Sek closingAtLeast = default, Sek? unit = null) =>
            (ClosingAtLeast, Unit) = (closingAtLeast, Guard.Against.NotPositiveUnit(unit));

        /// <summary>What is to be left at the end of the year; 0 kr unless told.</summary>
        public Sek ClosingAtLeast { get; }

        /// <summary>What the room is a whole number of; 1 kr unless told.</summary>
        public Sek Unit { get; }

        /// <summary>What it is, in Swedish.</summary>
        public override string ToString() => $"utrymme i hela {Unit}";
    }
}
