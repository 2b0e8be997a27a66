// Moves the progress bar of a run; without this script the page reloads itself.
const box = document.querySelector("[data-progress]");
if (box) {
  const reload = () => location.reload();
  const source = new EventSource(box.dataset.progress);
  source.onmessage = (event) => {
    const news = JSON.parse(event.data);
    box.querySelector("progress").value = news.percent;
    box.querySelector("span").textContent = news.text;
  };
  source.addEventListener("end", () => {
    source.close();
    reload();
  });
  source.onerror = () => {
    if (source.readyState === EventSource.CLOSED) {
      setTimeout(reload, 2000);
    }
  };
}
