// Files can also be dropped on the form, and what will not be taken is said before it is sent.
const form = document.querySelector('form.drop')
if (form) {
  const [files, folder] = form.querySelectorAll('[type=file]')
  // no standard has whole folders yet, so only browsers that know them are offered one
  if ('webkitdirectory' in folder) {
    folder.webkitdirectory = true
    folder.parentElement.hidden = false
  }
  const say = () => {
    const all = [...files.files, ...folder.files]
    const large = all.filter((file) => file.size > 16 * 2 ** 20).map((file) => file.name)
    const { chosen, many, large: tooLarge } = form.dataset
    form.querySelector('output').textContent = all.length > 200 ? many
      : large.length ? `${tooLarge} ${large.join(', ')}` : chosen.replace('{0}', all.length)
  }
  form.addEventListener('change', say)
  form.addEventListener('dragover', (event) => {
    event.preventDefault()
    form.classList.add('over')
  })
  form.addEventListener('dragleave', () => form.classList.remove('over'))
  form.addEventListener('drop', (event) => {
    event.preventDefault()
    form.classList.remove('over')
    files.files = event.dataTransfer.files
    say()
  })
}
