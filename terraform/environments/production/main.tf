# The room that players know.
module "room" {
  source             = "../../modules/room"
  environment        = "production"
  subscription_id    = var.subscription_id
  tenant_id          = var.tenant_id
  unique             = var.unique
  location           = var.location
  domain             = var.domain
  kubernetes_version = var.kubernetes_version
  authorized_ranges  = var.authorized_ranges
  vault_ranges       = var.vault_ranges
  admin_groups       = var.admin_groups
  contacts           = var.contacts
  repository         = var.repository
  state_storage_id   = var.state_storage_id
  budget_start       = var.budget_start

  address_space = "10.20.0.0/16"
  sku_tier      = "Standard"
  pools = {
    system   = { size = "Standard_D2ds_v5", min = 3, max = 5 }
    app      = { size = "Standard_D4ds_v5", min = 3, max = 9 }
    database = { size = "Standard_E4ds_v5", min = 3, max = 4 }
  }

  backup_replication   = "GZRS"
  backup_undelete_days = 35
  backup_locked        = true

  log_replication    = "ZRS"
  log_retention_days = 90
  log_daily_quota_gb = 10
  monthly_budget     = 2700
}
