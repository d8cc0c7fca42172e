using System.Text;
using BenchmarkDotNet.Attributes;

namespace Finsam.Domain.Benchmarks;

/// <summary>A bookkeeping file of a million rows on 60 accounts, 20 projects and 365 days; read, with and without a
/// checksum, beside a bare pass that counts its line ends.</summary>
[MemoryDiagnoser]
public class BookkeepingBenchmarks
{
    private const int Vouchers = 250_000;
    private const int RowsInVoucher = 4;

    private byte[] _file = [];
    private byte[] _withChecksum = [];

    [GlobalSetup]
    public void Setup()
    {
        string items = Make();
        _file = Encoding.ASCII.GetBytes(items);
        _withChecksum = Encoding.ASCII.GetBytes($"#FLAGGA 0\n#KSUMMA\n{items}#KSUMMA 1\n");
        SieFile read = SieFile.Read(_file);
        if (read.Problems.Count > 0 || read.Booked.Sum(each => each.Amount) != Sek.Zero)
        {
            throw new InvalidOperationException($"{read}");
        }
    }

    [Benchmark(Baseline = true)]
    public int CountLineEnds() => _file.AsSpan().Count((byte)'\n');

    /// <summary>One line end after the other, as a reader must look for them.</summary>
    [Benchmark]
    public int FindLineEnds()
    {
        int count = 0;
        for (ReadOnlySpan<byte> rest = _file; rest.IndexOf((byte)'\n') is >= 0 and int at; rest = rest[(at + 1)..])
        {
            count++;
        }

        return count;
    }

    [Benchmark]
    public int Read() => SieFile.Read(_file).Booked.Count;

    [Benchmark]
    public int ReadWithChecksum() => SieFile.Read(_withChecksum).Booked.Count;

    private static string Make()
    {
        StringBuilder items = new("#RAR 0 20240101 20241231\n");
        items.AppendJoin("", Enumerable.Range(0, 60).Select(i => $"#KONTO {3000 + 71 * i} \"Konto {i}\"\n"));
        for (int i = 0; i < Vouchers; i++)
        {
            string day = $"{new NodaTime.LocalDate(2024, 1, 1).PlusDays(i % 365):yyyyMMdd}";
            items.Append($"#VER A {i} {day} \"Faktura {i}\"\n{{\n");
            for (int row = 0; row < RowsInVoucher; row++)
            {
                string amount = $"{(row % 2 == 0 ? "" : "-")}{1_000 + i % 977}.50";
                string objects = row % 2 == 0 ? "" : $"6 P{i % 20}";
                items.Append($"#TRANS {3000 + 71 * ((i + row) % 60)} {{{objects}}} {amount} {day} \"Text\"\n");
            }

            items.Append("}\n");
        }

        return $"{items}";
    }
}
