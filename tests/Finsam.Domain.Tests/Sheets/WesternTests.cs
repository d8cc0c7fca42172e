using System.Text;

namespace Finsam.Domain.Tests.Sheets;

/// <summary>All letters of windows-1252 are the framework's, of a text file and of a bookkeeping file.</summary>
public class WesternTests
{
    [Fact]
    public void Every_letter_is_the_framework_s()
    {
        Encoding western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        byte[] letters = [.. Enumerable.Range(0x80, 0x80).Select(each => (byte)each).Where(each => each != 0xA0)];
        foreach (byte letter in letters)
        {
            byte[] cell = [(byte)'a', letter, (byte)'b'];
            Assert.Equal(western.GetString(cell), Sheet.Read(cell).Rows[0][0].Text);
        }
    }
}
