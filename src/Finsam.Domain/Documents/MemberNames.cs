namespace Finsam.Domain;

// How a document names the members: by name, else by code, else by all that tells one from the others.
internal sealed class MemberNames
{
    private readonly Dictionary<string, Member> _whole = [];
    private readonly ILookup<string, Member> _short;
    private readonly Dictionary<Member, string> _names;

    internal MemberNames(IEnumerable<Member> members)
    {
        Member[] all = [.. members.Distinct()];
        foreach (Member member in all)
        {
            _whole[Whole(member)] = member;
        }

        _short = all.SelectMany(member =>
                new[] { $"{member}", member.Key }.Distinct().Select(name => (Name: name, Member: member))
            )
            .ToLookup(each => each.Name, each => each.Member);
        _names = all.ToDictionary(
            member => member,
            member =>
                new[] { $"{member}", member.Key }.FirstOrDefault(name => Meant(name) is [var only] && only == member)
                ?? Whole(member)
        );
    }

    internal IEnumerable<string> All => _names.Keys.Select(member => $"{member}").Distinct();

    // Those that a text can mean: one where it is understood.
    internal Member[] Meant(string text) => _whole.TryGetValue(text, out Member? member) ? [member] : [.. _short[text]];

    internal string NameOf(Member member) => _names[member];

    private static string Whole(Member member) => $"{member.Kind} {member.Code ?? "-"} {member}";
}
